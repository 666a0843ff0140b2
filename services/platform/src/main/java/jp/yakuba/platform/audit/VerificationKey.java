package jp.yakuba.platform.audit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import jp.yakuba.platform.Bytes;

/** The public half of a signing key: whoever has it can check the log. */
record VerificationKey(PublicKey key) {

    private static final int ID_LENGTH = 16;

    /** Reads what {@link #exported} gives, also between the lines of a PEM file. */
    static VerificationKey parse(String exported) {
        try {
            var encoded = Base64.getDecoder().decode(exported.replaceAll("-----(BEGIN|END) PUBLIC KEY-----|\\s", ""));
            return new VerificationKey(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException | IllegalArgumentException unreadable) {
            throw new IllegalArgumentException("Not a public key of an audit log", unreadable);
        }
    }

    /** X.509 in Base64, as {@code openssl pkey -pubin} reads it between its two lines. */
    String exported() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    /** The beginning of the hash of the key. */
    String id() {
        var hash = new CanonicalHash("yakuba-audit-key-1").add(key.getEncoded()).end();
        return Bytes.of(hash).toString().substring(0, ID_LENGTH);
    }

    boolean confirms(Bytes hash, Bytes signature) {
        try {
            var check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(hash.toArray());
            return check.verify(signature.toArray());
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }
}
