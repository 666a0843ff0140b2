package jp.yakuba.platform.forms;

import java.util.ArrayList;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationAlert;
import jp.yakuba.platform.problems.PlatformAlert;

/**
 * What came of printing.
 *
 * @param pages number of pages
 * @param overruns texts that did not fit
 * @param missingGlyphs characters that print as 〓
 */
public record PrintReport(int pages, List<Overrun> overruns, List<MissingGlyph> missingGlyphs) {

    public PrintReport {
        overruns = List.copyOf(overruns);
        missingGlyphs = List.copyOf(missingGlyphs);
    }

    /** The same as alerts (standard 5.8), without the texts themselves. */
    public Findings findings() {
        var findings = new ArrayList<Finding>();
        for (Overrun overrun : overruns) {
            findings.add(Finding.alert(
                    PlatformAlert.TEXT_OVERFLOW,
                    overrun.field(),
                    overrun.page() + "ページの印字欄に収まらない文字があります。",
                    "文字超過リストで全文を確認し、必要なら手書きで補ってください。"));
        }
        for (MissingGlyph glyph : missingGlyphs) {
            findings.add(Finding.alert(
                    FoundationAlert.GLYPH_MISSING,
                    glyph.field(),
                    glyph.page() + "ページの文字（" + glyph.character() + "）の字形がフォントにないため、〓で印字します。",
                    "文字の異体字を確認し、証明書は字形を補ってから交付してください。"));
        }
        return Findings.of(findings);
    }
}
