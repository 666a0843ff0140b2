package jp.yakuba.platform.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Stands for texts that are compared and never read, where a text may hold a 個人番号: a keyed hash, so that who has only the
 * database cannot find the text by trying. Equal texts of two municipalities, or of two purposes, have different ones.
 */
@ApplicationScoped
public class Fingerprints {

    private final BlindIndex index;

    Fingerprints(BlindIndex index) {
        this.index = index;
    }

    /** What stands for the text, by the current key; 64 hexadecimal digits. */
    public String of(UnitOfWork work, String purpose, String text) {
        return index.of(context(work, purpose, text)).toString();
    }

    /** Whether this is what stands, or stood before the keys were changed, for the text. */
    public boolean matches(UnitOfWork work, String purpose, String text, String fingerprint) {
        return index.candidates(context(work, purpose, text)).stream()
                .map(Bytes::toString)
                .anyMatch(fingerprint::equals);
    }

    private static String context(UnitOfWork work, String purpose, String text) {
        return purpose + "|" + work.municipality().value() + "|" + text;
    }
}
