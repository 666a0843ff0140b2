package jp.yakuba.residentrecords.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jp.yakuba.foundation.Requirement;

/** One page with a section for each screen; the screens lead to their section by F1, in a tab of its own. */
@Path("/resident-records/help")
@Authenticated
@Requirement("001/10.5")
class RecordsHelpScreen {

    @CheckedTemplate(basePath = "help")
    static class Templates {
        static native TemplateInstance help();

        private Templates() {}
    }

    @GET
    public TemplateInstance show() {
        return Templates.help();
    }
}
