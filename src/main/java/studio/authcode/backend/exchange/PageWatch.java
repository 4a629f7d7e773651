package studio.authcode.backend.exchange;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import studio.authcode.consent.Flow;

/// The auth codes that the flows of one run have handed out, and which flow a text of the page belongs to by them.
public final class PageWatch {

    private static final int MOST = 1_000;
    private static final int SHORTEST = 8;

    private final Map<String, String> flows = new LinkedHashMap<>();

    /// Hears of a flow that has ended.
    public synchronized void ended(Flow flow) {
        flow.authCode().filter(code -> code.length() >= SHORTEST && flows.size() < MOST)
                .ifPresent(code -> flows.put(code, flow.id()));
    }

    /// Returns the flow whose auth code stands in a text.
    public synchronized Optional<String> flowIn(String text) {
        return flows.entrySet().stream().filter(each -> text.contains(each.getKey())).map(Map.Entry::getValue)
                .findFirst();
    }
}
