package jp.yakuba.platform.screens;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/**
 * Whether somebody is signed in, and who. A page with typing asks before it posts: if the session has ended, the typing
 * stays where it is until the clerk has logged in again in another tab. So nothing that was typed reaches the server, or
 * the disk of the terminal, without anybody signed in.
 */
@Path("/screens")
@Authenticated
class SessionScreen {

    @CheckedTemplate(basePath = "screens")
    static class Templates {
        static native TemplateInstance session();

        static native TemplateInstance resumed();

        private Templates() {}
    }

    /** Who is signed in, and a form with the token against forgery that counts now. */
    @GET
    @Path("session")
    public TemplateInstance session() {
        return Templates.session();
    }

    /** Where a login in another tab ends; the page with the typing learns of it. */
    @GET
    @Path("resumed")
    public TemplateInstance resumed() {
        return Templates.resumed();
    }
}
