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
 * The keyed hash (HMAC-SHA-256) by which a number is found, and any text compared, without being read. The municipality goes into it, so that
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
        return of(text(municipality, number));
    }

    /** What the number may stand under: while keys are being changed, more than one. */
    List<Bytes> candidates(MunicipalityCode municipality, IndividualNumber number) {
        return candidates(text(municipality, number));
    }

    private static String text(MunicipalityCode municipality, IndividualNumber number) {
        return "individual-number|" + municipality.value() + "|" + number.value();
    }

    Bytes of(String text) {
        return of(keys.current(), text);
    }

    List<Bytes> candidates(String text) {
        return keys.all().stream().map(key -> of(key, text)).toList();
    }

    private static Bytes of(KeyRing.Key key, String text) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key.secret());
            return Bytes.of(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A keyed hash could not be made", broken);
        }
    }
}
