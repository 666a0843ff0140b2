package jp.yakuba.platform.audit;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import jp.yakuba.platform.Bytes;

/** The Ed25519 key that signs checkpoints (RFC 8032). */
final class SigningKey {

    private static final int SEED = 32;

    private final PrivateKey secret;
    private final VerificationKey verification;

    private SigningKey(KeyPair pair) {
        this.secret = pair.getPrivate();
        this.verification = new VerificationKey(pair.getPublic());
    }

    /** The key of a seed of 32 bytes in Base64. */
    static SigningKey ofSeed(String base64) {
        byte[] seed;
        try {
            seed = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalStateException("yakuba.audit.key is not Base64");
        }
        if (seed.length != SEED) {
            throw new IllegalStateException("yakuba.audit.key has not " + SEED + " bytes");
        }
        return new SigningKey(pair(seed));
    }

    /** The generator takes the seed where it would take chance: the only way in the JDK to the public key of a seed. */
    private static KeyPair pair(byte[] seed) {
        try {
            var generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Fixed(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Ed25519 is not there", missing);
        }
    }

    Bytes sign(Bytes hash) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(hash.toArray());
            return Bytes.of(signature.sign());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A checkpoint could not be signed", broken);
        }
    }

    VerificationKey verification() {
        return verification;
    }

    private static final class Fixed extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final byte[] seed;

        Fixed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("The key generator takes another seed than expected");
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
            Arrays.fill(seed, (byte) 0);
        }
    }
}
