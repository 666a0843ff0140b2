package jp.yakuba.platform.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 over a sequence of fields, each preceded by its length; numbers are eight bytes. */
final class CanonicalHash {

    static final int LENGTH = 32;

    private final MessageDigest digest;

    /** Begins with what is hashed and in which version, so that no hash stands for anything else. */
    CanonicalHash(String purpose) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
        add(purpose);
    }

    CanonicalHash add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    CanonicalHash add(byte[] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
        return this;
    }

    CanonicalHash add(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
        return this;
    }

    byte[] end() {
        return digest.digest();
    }
}
