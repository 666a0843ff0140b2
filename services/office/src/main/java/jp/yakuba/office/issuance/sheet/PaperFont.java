package jp.yakuba.office.issuance.sheet;

import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.issuance.IssuanceAlert;
import jp.yakuba.platform.forms.FontState;

/** The font, without which no name is printed as it is written. */
public final class PaperFont {

    private PaperFont() {}

    /**
     * That it is missing.
     *
     * @param kind what cannot be issued then: 証明書
     */
    public static Findings check(FontState font, String kind) {
        return switch (font) {
            case FontState.Ready _ -> Findings.none();
            case FontState.Missing missing ->
                Findings.of(Finding.alert(
                        IssuanceAlert.FONT_MISSING,
                        "",
                        "文字フォント（IPAmj明朝）がないため、" + kind + "として使えません。",
                        missing.notice()));
        };
    }
}
