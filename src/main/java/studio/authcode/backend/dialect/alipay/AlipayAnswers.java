package studio.authcode.backend.dialect.alipay;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.authcode.backend.credentials.Keys;
import studio.authcode.backend.forensics.RsaSignature;
import studio.authcode.backend.http.WireReply;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// The gateway's envelope: the answer under the method's name, and the signature of exactly its bytes.
final class AlipayAnswers {

    static final String ERROR = "error_response";

    private AlipayAnswers() {
    }

    /// Returns the name that a method's answer has.
    static String member(String method) {
        return method.replace('.', '_') + "_response";
    }

    /// An answer that is signed, as far as the wallet knows for whom.
    ///
    /// @param type `RSA2` or `RSA`
    static WireReply.Answer signed(
            String member, ObjectNode content, Optional<Keys> keys, String type, Charset charset) {
        String json = Json.write(content);
        String sign = keys.map(each -> ",\"sign\":\"" + Base64.getEncoder().encodeToString(RsaSignature.sign(
                AlipayCaller.ALGORITHMS.getOrDefault(type, "SHA256withRSA"), each.wallet().getPrivate(),
                json.getBytes(charset))) + "\"").orElse("");
        String envelope = "{\"" + member + "\":" + json + sign + "}";
        return new WireReply.Answer(200, Map.of("Content-Type", "text/html;charset=" + charset.name().toLowerCase(
                Locale.ROOT)), envelope.getBytes(charset));
    }
}
