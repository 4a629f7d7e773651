package studio.authcode.project;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.project.Trouble.Cause;

/// Decodes a file strictly as UTF-8 and says which other encoding it may be in.
final class Utf8 {

    private static final int BOM = 0xEFBBBF;
    private static final int BOM_LENGTH = 3;
    private static final int WIDE = 4;

    private Utf8() {
    }

    static FileText decode(String file, byte[] bytes) {
        if (isUtf32(bytes)) {
            return new FileText.Unread(encoding("utf32", Place.of(file)), "");
        }
        if (isUtf16(bytes)) {
            return new FileText.Unread(encoding("utf16", Place.of(file)), "");
        }
        boolean bom = bytes.length >= BOM_LENGTH
                && ((bytes[0] & 0xFF) << 16 | (bytes[1] & 0xFF) << 8 | bytes[2] & 0xFF) == BOM;
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean broken = isBroken(bytes, out);
        String text = out.flip().toString();
        if (broken) {
            return new FileText.Unread(encoding("latin1", end(file, text)), text);
        }
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            return new FileText.Unread(encoding("nul", new TextLines(text).place(file, nul, nul + 1)), "");
        }
        return bom
                ? new FileText.Unread(Trouble.of(Cause.BOM, new Place(file, 1, 1, 1, 2)), text.substring(1))
                : new FileText.Content(file, text);
    }

    /// Decodes a file of code, which is read even where its encoding is not the one it should have.
    static FileText decodeCode(String file, byte[] bytes) {
        FileText whole = decodeWhole(file, bytes);
        return whole instanceof FileText.Content(String _, String text)
                ? new FileText.Content(file, withoutMark(text)) : whole;
    }

    /// Decodes any file, with its byte order mark where it is in UTF-8; else it is unread, as code is.
    static FileText decodeWhole(String file, byte[] bytes) {
        if (isUtf32(bytes)) {
            String text = new String(bytes, bytes[0] == 0 ? StandardCharsets.UTF_32BE : StandardCharsets.UTF_32LE);
            return new FileText.Unread(encoding("utf32", Place.of(file)), withoutMark(text));
        }
        if (isUtf16(bytes)) {
            boolean little = (bytes[0] & 0xFF) == 0xFF || bytes[1] == 0;
            String text = new String(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
            return new FileText.Unread(encoding("utf16", Place.of(file)), withoutMark(text));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') < 0) {
            return new FileText.Content(file, text);
        }
        CharBuffer out = CharBuffer.allocate(bytes.length);
        return isBroken(bytes, out)
                ? new FileText.Unread(encoding("latin1", end(file, out.flip().toString())),
                        new String(bytes, StandardCharsets.ISO_8859_1))
                : new FileText.Content(file, text);
    }

    /// Decodes into the buffer as far as the bytes are UTF-8; tells whether any are not.
    private static boolean isBroken(byte[] bytes, CharBuffer into) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return decoder.decode(ByteBuffer.wrap(bytes), into, true).isError();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Place end(String file, String text) {
        return new TextLines(text).place(file, text.length(), text.length());
    }

    private static Trouble encoding(String name, Place place) {
        return Trouble.of(Cause.ENCODING, place, Text.of("project.encoding." + name));
    }

    /// With a mark or without: of the first four bytes only those of the mark or of one ASCII character are not NUL.
    private static boolean isUtf32(byte[] bytes) {
        if (bytes.length < WIDE || bytes.length % WIDE != 0) {
            return false;
        }
        int first = ByteBuffer.wrap(bytes).getInt();
        return first == 0xFEFF || first == 0xFFFE0000
                || (first & 0xFFFFFF80) == 0 && first != 0 || (first & 0x80FFFFFF) == 0 && first != 0;
    }

    /// Without a mark, UTF-16 shows by a NUL in every second byte of what begins in ASCII.
    private static boolean isUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE || (bytes[0] == 0) != (bytes[1] == 0);
    }
}
