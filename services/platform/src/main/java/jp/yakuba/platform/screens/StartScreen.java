package jp.yakuba.platform.screens;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The bare address leads to where the viewer's day begins: to what comes first of all if there is such a thing, or else to the
 * first entry of the navigation that the viewer may use.
 */
@Path("/")
@Authenticated
class StartScreen {

    private final Page page;
    private final List<FirstThing> first;

    StartScreen(Page page, @All List<FirstThing> first) {
        this.page = page;
        this.first = first;
    }

    @GET
    public Response start() {
        return Response.seeOther(URI.create(first.stream()
                        .map(FirstThing::address)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElseGet(this::firstOfNavigation)))
                .build();
    }

    private String firstOfNavigation() {
        return page.navigation().stream()
                .flatMap(part -> part.menus().stream())
                .map(menu -> menu.items().getFirst().href())
                .findFirst()
                .orElse("/screens/help");
    }
}
