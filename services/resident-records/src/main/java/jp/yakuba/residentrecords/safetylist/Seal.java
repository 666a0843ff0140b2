package jp.yakuba.residentrecords.safetylist;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.CipherOutputStream;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A file that is opened with a password, in the form of {@code openssl enc -aes-256-cbc -pbkdf2 -iter 600000}: after a disaster
 * there may be nothing else to open it with.
 */
final class Seal {

    private static final int ITERATIONS = 600_000;
    private static final int SALT = 8;
    private static final int KEY = 32;
    private static final int VECTOR = 16;

    private Seal() {}

    /** What is written to the stream is sealed in the other. */
    static OutputStream over(OutputStream out, String password) throws IOException {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        out.write("Salted__".getBytes(StandardCharsets.US_ASCII));
        out.write(salt);
        return new CipherOutputStream(out, cipher(password, salt));
    }

    private static Cipher cipher(String password, byte[] salt) {
        try {
            var length = (KEY + VECTOR) * Byte.SIZE;
            var derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, length))
                    .getEncoded();
            var cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(derived, 0, KEY, "AES"),
                    new IvParameterSpec(Arrays.copyOfRange(derived, KEY, KEY + VECTOR)));
            return cipher;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
