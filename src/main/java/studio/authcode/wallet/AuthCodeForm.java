package studio.authcode.wallet;

import java.util.List;
import java.util.random.RandomGenerator;

/// How a wallet's auth codes look: parts of fixed text and of random characters.
///
/// @param parts the parts, in order
public record AuthCodeForm(List<Part> parts) {

    /// Mints a code of this form.
    public String mint(RandomGenerator random) {
        StringBuilder code = new StringBuilder(64);
        for (Part part : parts) {
            part.append(code, random);
        }
        return code.toString();
    }

    /// One part of an auth code.
    public sealed interface Part {

        /// Appends this part to a code that is being minted.
        void append(StringBuilder code, RandomGenerator random);
    }

    /// A part that is the same in every code.
    public record Fixed(String text) implements Part {

        @Override
        public void append(StringBuilder code, RandomGenerator random) {
            code.append(text);
        }
    }

    /// A part of random characters.
    ///
    /// @param alphabet the characters that occur, at most 256
    /// @param length how many
    public record Random(String alphabet, int length) implements Part {

        @Override
        public void append(StringBuilder code, RandomGenerator random) {
            byte[] bytes = new byte[2 * length];
            random.nextBytes(bytes);
            for (int i = 0; i < length; i++) {
                int number = (bytes[2 * i] & 0xff) << 8 | bytes[2 * i + 1] & 0xff;
                code.append(alphabet.charAt(number % alphabet.length()));
            }
        }
    }
}
