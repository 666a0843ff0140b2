package jp.yakuba.platform.posting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** In place of a form that a clerk goes back to after it was done. */
@ApplicationScoped
class AlreadyDoneScreen {

    @CheckedTemplate(basePath = "posting")
    static class Templates {
        static native TemplateInstance done(String ledTo, String again);

        private Templates() {}
    }

    @ServerExceptionMapper
    Response show(AlreadyDone done, UriInfo uri) {
        return Response.ok(
                        Templates.done(done.ledTo().toString(), uri.getPath()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
