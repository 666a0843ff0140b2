package jp.yakuba.platform.access.authenticator;

/** Base 32 (RFC 4648, 6) without padding: the form in which authenticators take a secret. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int waiting = 0;
        int count = 0;
        for (byte next : bytes) {
            waiting = (waiting << Byte.SIZE | (next & 0xff)) & 0xfff;
            count += Byte.SIZE;
            while (count >= BITS) {
                count -= BITS;
                text.append(ALPHABET.charAt(waiting >> count & 0x1f));
            }
        }
        if (count > 0) {
            text.append(ALPHABET.charAt(waiting << (BITS - count) & 0x1f));
        }
        return text.toString();
    }
}
