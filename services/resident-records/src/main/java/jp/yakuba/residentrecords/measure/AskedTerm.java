package jp.yakuba.residentrecords.measure;

import java.time.LocalDate;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.residentrecords.RecordsError;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A term as it is asked for: nothing for the one that follows from the rule, a beginning alone for one as long as the rule has it.
 *
 * @param startsOn 開始年月日
 * @param endsOn 終了年月日
 */
@Schema(name = "ProtectionTerm")
record AskedTerm(@Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {

    @Nullable
    Term term() {
        if (startsOn != null) {
            return endsOn == null ? Term.from(startsOn) : new Term(startsOn, endsOn);
        }
        if (endsOn != null) {
            throw new Refusal(
                    ProblemType.VALIDATION_FAILED,
                    Finding.error(
                            RecordsError.MEASURE_TERM_WITHOUT_START, "startsOn", "開始年月日がありません。", "開始年月日を入力してください。"));
        }
        return null;
    }
}
