package jp.yakuba.platform.vault;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Encrypts small secrets (AES-256-GCM). Each is bound to a context, such as whose it is: put in another's place, it does
 * not open. Sealed form: length of the key id, key id, 12 bytes nonce, ciphertext with its tag.
 */
@ApplicationScoped
@Startup
public class Envelope {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyRing keys;

    Envelope(VaultSettings settings) {
        this.keys = KeyRing.parse("yakuba.vault.keys", settings.keys(), "AES");
    }

    /** The id of the key that encrypts now. */
    public String currentKey() {
        return keys.current().id();
    }

    /** Encrypts with the current key. */
    public byte[] seal(byte[] plain, String context) {
        var key = keys.current();
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain);
            var id = key.id().getBytes(StandardCharsets.US_ASCII);
            return ByteBuffer.allocate(1 + id.length + NONCE + sealed.length)
                    .put((byte) id.length)
                    .put(id)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A secret could not be encrypted", broken);
        }
    }

    /** Decrypts with the key that encrypted; fails if the bytes or the context were changed. */
    public byte[] open(byte[] sealed, String context) {
        var buffer = ByteBuffer.wrap(sealed);
        var id = new byte[buffer.get()];
        var nonce = new byte[NONCE];
        buffer.get(id).get(nonce);
        var key = keys.byId(new String(id, StandardCharsets.US_ASCII));
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, context)
                    .doFinal(sealed, buffer.position(), buffer.remaining());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A stored secret does not open: it was changed or moved", broken);
        }
    }

    private static Cipher cipher(int mode, KeyRing.Key key, byte[] nonce, String context)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
