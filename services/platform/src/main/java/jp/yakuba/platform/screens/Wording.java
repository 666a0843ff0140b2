package jp.yakuba.platform.screens;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.Severity;

/** What templates say of values that know nothing of screens. */
@TemplateExtension
final class Wording {

    private Wording() {}

    static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> "エラー";
            case ALERT -> "アラート";
            case INFO -> "お知らせ";
        };
    }

    static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case ALERT -> "alert";
            case INFO -> "info";
        };
    }

    /** Sign before an inline finding, after the design system. */
    static String mark(Severity severity) {
        return severity == Severity.ERROR ? "＊" : "";
    }

    /** The heaviest severity among findings. */
    static Severity worst(Findings findings) {
        if (findings.hasErrors()) {
            return Severity.ERROR;
        }
        return findings.alerts().isEmpty() ? Severity.INFO : Severity.ALERT;
    }

    static String headline(Findings findings) {
        int errors = findings.errors().size();
        int alerts = findings.alerts().size();
        if (errors > 0 && alerts > 0) {
            return "エラーが" + errors + "件、アラートが" + alerts + "件あります";
        }
        if (errors > 0) {
            return "エラーが" + errors + "件あります";
        }
        return alerts > 0
                ? "アラートが" + alerts + "件あります"
                : "お知らせが" + findings.list().size() + "件あります";
    }

    /** Identifier of the control of a field: brackets and dots of a path would need escaping in links. */
    static String controlId(String name) {
        return name.replace("].", "-").replace('[', '-').replace('.', '-').replace("]", "");
    }

    /** Field of the 不詳日の表記 that belongs to the field of a date. */
    static String wordingName(String name) {
        return name + ".wording";
    }

    /** Field of the reason for passing an alert. */
    static String reasonName(Finding alert) {
        return FormState.REASON + alert.code();
    }

    static String urlValue(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static List<Glyph> asGlyphs(String text) {
        return Glyph.of(text);
    }

    static int percentOf(Number value, Number whole) {
        return whole.longValue() == 0 ? 0 : (int) (100 * value.longValue() / whole.longValue());
    }
}
