package jp.yakuba.dogregister.dog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** One page with a section for each screen of the room. */
@Path("/dog-register/help")
@Authenticated
class DogHelpScreen {

    @CheckedTemplate(basePath = "dog-register/help")
    static class Templates {
        static native TemplateInstance help();

        private Templates() {}
    }

    @GET
    public TemplateInstance show() {
        return Templates.help();
    }
}
