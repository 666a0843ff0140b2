package jp.yakuba.residentrecords.postalcode;

import java.util.List;
import java.util.Optional;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.text.Widths;
import jp.yakuba.office.intake.IntakeError;
import jp.yakuba.residentrecords.resident.PostalCode;

/** The lines of a file of our own form: its header says in which columns what is needed stands. */
record LinesWithHeader(int place, int town, int postalCode) implements PostalLines {

    static LinesWithHeader of(List<String> header) {
        var names = header.stream().map(String::strip).toList();
        var lines = new LinesWithHeader(names.indexOf("市区町村コード"), names.indexOf("町字"), names.indexOf("郵便番号"));
        if (lines.place < 0 || lines.town < 0 || lines.postalCode < 0) {
            throw PostalCodeFile.refused(
                    IntakeError.ITEM_MISSING,
                    "日本郵便の郵便番号データ（15列）でも、見出しに「市区町村コード」「町字」「郵便番号」のあるファイルでもありません。",
                    "どちらかの形のファイルを選んでください。");
        }
        return lines;
    }

    @Override
    public Optional<PostalTown> town(List<String> line) {
        var name = text(line, town);
        if (name.isEmpty()) {
            throw new RejectedValue(FoundationError.REQUIRED, "町字が空欄です。", "町字の名前を入力してください。");
        }
        return Optional.of(PostalTown.of(
                MunicipalityCode.parse(text(line, place)),
                name,
                new PostalCode(Widths.halfAscii(text(line, postalCode)).replace("-", ""))));
    }

    private static String text(List<String> line, int column) {
        return column < line.size() ? line.get(column).strip() : "";
    }
}
