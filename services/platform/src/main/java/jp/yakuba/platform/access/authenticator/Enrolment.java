package jp.yakuba.platform.access.authenticator;

import jp.yakuba.platform.operator.Operator;

/**
 * What an authenticator needs to be enrolled.
 *
 * @param picture QR code as a {@code data:} address
 * @param key the same secret to type, in groups of four
 */
public record Enrolment(String picture, String key) {

    public static Enrolment of(Operator operator, byte[] secret) {
        var key = Base32.encode(secret);
        var address = "otpauth://totp/Yakuba%%20%s:%s?secret=%s&issuer=Yakuba%%20%1$s&algorithm=SHA1&digits=6&period=30"
                .formatted(operator.municipality().value(), operator.userId(), key);
        return new Enrolment(QrCode.address(address), key.replaceAll("(.{4})(?=.)", "$1 "));
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "enrolment";
    }
}
