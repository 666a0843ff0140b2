package jp.yakuba.childallowance.statusreport;

import static jp.yakuba.foundation.finding.Found.when;

import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Somebody who must file for a reason that the program did not find.
 *
 * @param reason what tells so
 */
@Schema(name = "StatusReportAddition")
record AddRequest(
        AddresseeNumber recipient,
        ReportKind kind,
        @FreeText @MaxLength(200) String reason) {

    Findings check() {
        return when(
                reason.isBlank(),
                () -> Finding.error(FoundationError.REQUIRED, "reason", "理由が入力されていません。", "理由を入力してください。"));
    }
}
