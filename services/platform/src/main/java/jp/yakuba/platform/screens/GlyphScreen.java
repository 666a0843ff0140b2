package jp.yakuba.platform.screens;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.text.Characters;
import org.jboss.resteasy.reactive.RestForm;

/** Shows characters enlarged, with their codes. By POST: what is typed here is often somebody's name. */
@Path("/screens/moji")
@Authenticated
@Requirement("001/2.2.3")
class GlyphScreen {

    private static final int MOST = 100;

    @CheckedTemplate(basePath = "screens")
    static class Templates {
        static native TemplateInstance moji(FormState form);

        private Templates() {}
    }

    @GET
    public TemplateInstance ask() {
        return Templates.moji(FormState.blank());
    }

    @POST
    public TemplateInstance show(@RestForm String text) {
        String typed = text == null ? "" : text.strip();
        boolean tooLong = Characters.length(typed) > MOST;
        FormState form = FormState.blank().with("text", tooLong ? "" : typed);
        return Templates.moji(tooLong ? form.with(tooLong()) : form);
    }

    private static Findings tooLong() {
        return Findings.of(Finding.error(
                FoundationError.TEXT_TOO_LONG, "text", "一度に確認できるのは" + MOST + "文字までです。", "文字を分けて入力してください。"));
    }
}
