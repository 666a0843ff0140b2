package jp.yakuba.platform.screens;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.door.CookieNames;
import org.jboss.resteasy.reactive.RestForm;

/** Where a clerk chooses how the screens of this terminal behave. */
@Path("/screens/preferences")
@Authenticated
class PreferencesScreen {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final Page page;
    private final Notices notices;
    private final RoutingContext context;

    PreferencesScreen(Page page, Notices notices, RoutingContext context) {
        this.context = context;
        this.page = page;
        this.notices = notices;
    }

    @CheckedTemplate(basePath = "screens")
    static class Templates {
        static native TemplateInstance preferences(FormState form);

        private Templates() {}
    }

    @GET
    public TemplateInstance show() {
        List<String> chosen = page.preferences().chosen();
        return Templates.preferences(new FormState(Map.of("chosen", chosen), Findings.none()));
    }

    @POST
    public Response save(@RestForm List<String> chosen) {
        notices.success("表示と操作の設定を保存しました。");
        NewCookie cookie = new NewCookie.Builder(CookieNames.of(Preferences.COOKIE, context.request()))
                .value(Preferences.of(chosen).cookieValue())
                .path("/")
                .maxAge(A_YEAR)
                .httpOnly(true)
                .secure(context.request().isSSL())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create("/screens/preferences"))
                .cookie(cookie)
                .build();
    }
}
