package jp.yakuba.platform.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.yakuba.foundation.number.MunicipalityCode;

/** Verifies the book of checkpoints with the public key alone, on any machine: a copy of the anchor, or what was sent away. */
public final class BookVerification {

    private final List<VerificationKey> trusted;

    /**
     * With these public keys, each as the service gives it out.
     *
     * @throws IllegalArgumentException if one is none
     */
    public BookVerification(List<String> publicKeys) {
        this.trusted = publicKeys.stream().map(VerificationKey::parse).toList();
    }

    /**
     * What one municipality's lines say.
     *
     * @param checkpoints how many lines there are
     * @param lastSealedAt when the last of them was sealed; empty if there is none
     * @param breaks in their order
     */
    public record Result(long checkpoints, String lastSealedAt, List<Break> breaks) {

        public Result {
            breaks = List.copyOf(breaks);
        }
    }

    /** The results by 団体コード. Lines of before there were signatures in them are faults: nothing confirms them. */
    public Map<String, Result> verify(Path file) {
        var anchor = new Anchor(file);
        var results = new TreeMap<String, Result>();
        for (var code : anchor.municipalities()) {
            results.put(code, result(anchor, code));
        }
        return results;
    }

    private Result result(Anchor anchor, String code) {
        var book = anchor.book(new MunicipalityCode(code), trusted, AnchorState.OF_FILE_ALONE);
        var last = book.lines().isEmpty()
                ? ""
                : book.lines().lastEntry().getValue().sealedAt();
        return new Result(book.lines().size(), last, book.faults());
    }
}
