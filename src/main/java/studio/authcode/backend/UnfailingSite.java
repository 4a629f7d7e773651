package studio.authcode.backend;

import java.util.function.Consumer;
import studio.authcode.backend.http.Site;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// A site that always answers: what goes wrong inside is told to the person, and to the caller only that it did.
final class UnfailingSite implements Site {

    private static final WireReply FAILED = WireReply.json(500, "{\"error\":\"The wallet server failed.\"}");

    private final Site site;
    private final Consumer<Text> warnings;

    UnfailingSite(Site site, Consumer<Text> warnings) {
        this.site = site;
        this.warnings = warnings;
    }

    @Override
    public WireReply answer(WireRequest request) {
        try {
            return site.answer(request);
        } catch (UserError e) {
            warnings.accept(e.text());
            return FAILED;
        } catch (RuntimeException e) {
            warnings.accept(Text.of("backend.failed", request.method(), request.path(), e.toString()));
            return FAILED;
        }
    }
}
