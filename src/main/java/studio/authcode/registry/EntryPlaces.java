package studio.authcode.registry;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Finds where an entry of the registry file stands; only needed when something is wrong with it.
final class EntryPlaces {

    private EntryPlaces() {
    }

    /// Returns where the entry of this index begins; the text is a readable registry.
    static TokenStreamLocation find(String text, int index) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean apps = "apps".equals(parser.currentName());
                parser.nextToken();
                if (apps) {
                    return item(parser, index);
                }
                parser.skipChildren();
            }
            return parser.currentLocation();
        }
    }

    private static TokenStreamLocation item(JsonParser parser, int index) {
        parser.nextToken();
        for (int i = 0; i < index; i++) {
            parser.skipChildren();
            parser.nextToken();
        }
        return parser.currentTokenLocation();
    }
}
