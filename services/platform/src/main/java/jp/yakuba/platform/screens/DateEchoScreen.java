package jp.yakuba.platform.screens;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Answers a date field while it is typed in. A date alone names nobody, so it may stand in the address. */
@Path("/screens/date-echo")
@Authenticated
class DateEchoScreen {

    @CheckedTemplate(basePath = "screens")
    static class Templates {
        static native TemplateInstance dateEcho(String typed, boolean western);

        private Templates() {}
    }

    /**
     * The field sends its value under its own name, which {@code item} tells. The calendar is the one of {@code style}, or
     * western if the field {@code by}, sent along, says {@code is}.
     */
    @GET
    public TemplateInstance echo(
            @RestQuery String item,
            @RestQuery String style,
            @RestQuery @Nullable String by,
            @RestQuery @Nullable String is,
            UriInfo uri) {
        String typed = uri.getQueryParameters().getFirst(Objects.requireNonNullElse(item, ""));
        return Templates.dateEcho(
                Objects.requireNonNullElse(typed, ""), "western".equals(style) || isWestern(by, is, uri));
    }

    private static boolean isWestern(@Nullable String by, @Nullable String is, UriInfo uri) {
        return by != null && is != null && is.equals(uri.getQueryParameters().getFirst(by));
    }
}
