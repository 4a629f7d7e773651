package studio.authcode.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The least a JSON command could do: reads one small object with Jackson's tree API and prints a part of it.
final class HelloJackson {

    private HelloJackson() {
    }

    public static void main(String[] args) {
        JsonNode tree = JsonMapper.builder().build().readTree("{\"hello\":\"world\",\"list\":[1,2,3]}");
        System.out.println(tree.get("hello").asString());
    }
}
