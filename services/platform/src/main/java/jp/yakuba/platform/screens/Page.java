package jp.yakuba.platform.screens;

import io.quarkus.arc.All;
import io.quarkus.qute.TemplateData;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.platform.door.CookieNames;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.room.Room;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the layout shows around a screen. Templates reach it as {@code inject:page}. */
@Named("page")
@RequestScoped
@TemplateData(target = PlatformPermission.class, namespace = "PlatformPermission")
public class Page {

    private final ViewerContext viewer;
    private final List<NavigationItem> items;
    private final CurrentVertxRequest request;
    private final Notices notices;
    private final FormInstance form;
    private final boolean demonstration;

    Page(
            ViewerContext viewer,
            @All List<NavigationItem> items,
            CurrentVertxRequest request,
            Notices notices,
            FormInstance form,
            @ConfigProperty(name = "yakuba.demonstration", defaultValue = "false") boolean demonstration) {
        this.viewer = viewer;
        this.items = List.copyOf(items);
        this.request = request;
        this.notices = notices;
        this.form = form;
        this.demonstration = demonstration;
    }

    /** A heading of the navigation with the entries that the viewer may use; the code is for identifiers in the page. */
    public record Menu(String code, String label, List<NavigationItem> items) {}

    /**
     * The navigation of one business, or of what all share.
     *
     * @param title what it is called; empty where the viewer works for one business only
     */
    public record Part(String code, String title, List<Menu> menus) {}

    /** Who looks at the page. */
    public ViewerContext viewer() {
        return viewer;
    }

    /** Whether the page warns that no real person's data belongs here. */
    public boolean demonstration() {
        return demonstration;
    }

    /** The key that the posts of this page's forms carry. */
    public String formKey() {
        return form.key();
    }

    /**
     * Where the answer to a post can be asked for again, so that going back to it and loading it anew work: where its
     * screen said, or else where it was posted to. Empty if its own address does that.
     */
    public String address() {
        RoutingContext context = request.getCurrent();
        boolean posted = context != null && context.request().method().equals(HttpMethod.POST);
        return form.address().orElseGet(() -> posted ? context.normalizedPath() : "");
    }

    /** Where what was typed is shown again, after a post that was not done; empty if it was not kept. */
    public String typedAddress() {
        return form.address().orElse("");
    }

    /** How this viewer wants screens to behave. */
    public Preferences preferences() {
        RoutingContext context = request.getCurrent();
        return Preferences.of(
                context == null
                        ? null
                        : context.request().getCookie(CookieNames.of(Preferences.COOKIE, context.request())));
    }

    /** What the last operation has to say; each notice is shown once. */
    public List<Notices.Notice> notices() {
        return notices.take();
    }

    /**
     * The navigation, without headings under which the viewer may use nothing. Who works for several businesses finds them
     * one after the other, and then what they share.
     */
    public List<Part> navigation() {
        var permitted = items.stream()
                .filter(item -> viewer.may(item.permission()))
                .sorted(Comparator.comparingInt(NavigationItem::order))
                .toList();
        var businesses = permitted.stream()
                .flatMap(item -> item.business().stream())
                .distinct()
                .sorted(Comparator.comparing(Room::number))
                .toList();
        if (businesses.size() < 2) {
            return List.of(new Part("", "", menus("", permitted)));
        }
        var apart = permitted.stream().collect(Collectors.groupingBy(NavigationItem::business));
        var shared = menus("shared-", apart.getOrDefault(Optional.<Room>empty(), List.of()));
        return Stream.concat(
                        businesses.stream()
                                .map(room -> new Part(
                                        room.name(),
                                        room.title(),
                                        menus(room.name() + "-", apart.getOrDefault(Optional.of(room), List.of())))),
                        Stream.of(new Part("shared", "共通", shared)))
                .filter(part -> !part.menus().isEmpty())
                .toList();
    }

    private static List<Menu> menus(String code, List<NavigationItem> items) {
        return Stream.of(NavigationItem.Group.values())
                .map(group -> new Menu(
                        code + group.code(),
                        group.label(),
                        items.stream().filter(item -> item.group() == group).toList()))
                .filter(menu -> !menu.items().isEmpty())
                .toList();
    }

    /** Whether the entry is the one in whose screens the viewer is: of several that cover the path, the longest. */
    public boolean current(NavigationItem item) {
        RoutingContext context = request.getCurrent();
        String path = context == null ? "" : context.normalizedPath();
        return items.stream()
                .filter(other -> other.covers(path))
                .max(Comparator.comparingInt(other -> other.href().length()))
                .filter(item::equals)
                .isPresent();
    }
}
