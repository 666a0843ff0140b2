package jp.yakuba.platform.screens;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** How screens are read and worked by keyboard; a screen with help of its own links to that instead. */
@Path("/screens/help")
@Authenticated
class HelpScreen {

    @CheckedTemplate(basePath = "screens")
    static class Templates {
        static native TemplateInstance help();

        private Templates() {}
    }

    @GET
    public TemplateInstance show() {
        return Templates.help();
    }
}
