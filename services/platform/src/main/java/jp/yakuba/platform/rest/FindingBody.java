package jp.yakuba.platform.rest;

import java.util.Locale;
import jp.yakuba.foundation.finding.Finding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as it is told over REST. */
@Schema(name = "Finding")
public record FindingBody(String code, String severity, String field, String message, String remedy) {

    /** The finding. */
    public static FindingBody of(Finding finding) {
        return new FindingBody(
                finding.code(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.field(),
                finding.message(),
                finding.remedy());
    }
}
