package studio.authcode.backend.admin;

import studio.authcode.backend.http.Site;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;

/// The interface for tests on the wire: JSON only, and only for those who show the run's own token.
public final class AdminSite implements Site {

    /// Where it is.
    public static final String PATH = "/admin";

    private final AdminToken token;
    private final AdminDesk desk;

    /// Takes the token to ask for and the desk that does what is asked.
    public AdminSite(AdminToken token, AdminDesk desk) {
        this.token = token;
        this.desk = desk;
    }

    /// Returns whether a request is for this site.
    public static boolean concerns(WireRequest request) {
        return request.path().equals(PATH) || request.path().startsWith(PATH + "/");
    }

    @Override
    public WireReply answer(WireRequest request) {
        if (!request.header("authorization").map(token::isIn).orElse(false)) {
            return WireReply.json(401, "{\"error\":{\"message\":\"Send the header Authorization: Bearer <token>; the"
                    + " token is in the line that the server printed when it was ready.\"}}");
        }
        return desk.answer(request);
    }
}
