package jp.yakuba.platform.screens;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The bare address leads to where the viewer's day begins: the first entry of the navigation that the viewer may use. */
@Path("/")
@Authenticated
class StartScreen {

    private final Page page;

    StartScreen(Page page) {
        this.page = page;
    }

    @GET
    public Response start() {
        var first = page.navigation().stream()
                .flatMap(part -> part.menus().stream())
                .map(menu -> menu.items().getFirst().href())
                .findFirst()
                .orElse("/screens/help");
        return Response.seeOther(URI.create(first)).build();
    }
}
