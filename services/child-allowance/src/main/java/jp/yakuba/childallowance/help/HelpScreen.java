package jp.yakuba.childallowance.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** One page with a section for each screen of child allowance. */
@Path("/child-allowance/help")
@Authenticated
class HelpScreen {

    @CheckedTemplate(basePath = "child-allowance/help")
    static class Templates {
        static native TemplateInstance help();

        private Templates() {}
    }

    @GET
    public TemplateInstance show() {
        return Templates.help();
    }
}
