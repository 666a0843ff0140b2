package jp.yakuba.residentrecords.postalcode;

import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.office.intake.IntakeError;
import jp.yakuba.residentrecords.resident.PostalCode;

/**
 * The lines of the post office's file: code of the municipality without its check digit, former and present postal code, names
 * in kana, names, and six marks. What stands in brackets behind a name says for which lots the code is; then the 町 has others
 * too, and all of them count. A long bracket goes on over several lines.
 */
final class LinesOfThePost implements PostalLines {

    private static final int COLUMNS = 15;
    private static final int PLACE = 0;
    private static final int POSTAL_CODE = 2;
    private static final int TOWN = 8;

    /** Words that stand for no 町: the rest of a municipality, and all of a village. */
    private static final List<String> NO_TOWN = List.of("以下に掲載がない場合", "の次に番地がくる場合", "一円");

    private boolean inBrackets;

    @Override
    public Optional<PostalTown> town(List<String> line) {
        if (line.size() != COLUMNS) {
            throw new RejectedValue(IntakeError.COLUMN_COUNT, "列の数が違います。", "日本郵便の郵便番号データ（15列）を、そのまま選んでください。");
        }
        var written = line.get(TOWN).strip();
        var goesOn = inBrackets;
        inBrackets = (goesOn || written.contains("（")) && !written.contains("）");
        var bracket = written.indexOf('（');
        var town = bracket < 0 ? written : written.substring(0, bracket);
        return goesOn || town.isEmpty() || NO_TOWN.stream().anyMatch(town::endsWith)
                ? Optional.empty()
                : Optional.of(PostalTown.of(
                        MunicipalityCode.ofBody(line.get(PLACE).strip()),
                        town,
                        new PostalCode(line.get(POSTAL_CODE).strip())));
    }
}
