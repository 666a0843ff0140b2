package jp.yakuba.platform.vault;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.Bytes;

/**
 * The keyed hash (HMAC-SHA-256) by which a number is found without being read. The municipality goes into it, so that
 * equal numbers of two municipalities cannot be matched.
 */
@ApplicationScoped
@Startup
class BlindIndex {

    private static final String MAC = "HmacSHA256";

    private final KeyRing keys;

    BlindIndex(VaultSettings settings) {
        this.keys = KeyRing.parse("yakuba.vault.index-keys", settings.indexKeys(), MAC);
    }

    String currentKey() {
        return keys.current().id();
    }

    Bytes of(MunicipalityCode municipality, IndividualNumber number) {
        return of(keys.current(), municipality, number);
    }

    /** What the number may stand under: while keys are being changed, more than one. */
    List<Bytes> candidates(MunicipalityCode municipality, IndividualNumber number) {
        return keys.all().stream().map(key -> of(key, municipality, number)).toList();
    }

    private static Bytes of(KeyRing.Key key, MunicipalityCode municipality, IndividualNumber number) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key.secret());
            var text = "individual-number|" + municipality.value() + "|" + number.value();
            return Bytes.of(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A keyed hash could not be made", broken);
        }
    }
}
