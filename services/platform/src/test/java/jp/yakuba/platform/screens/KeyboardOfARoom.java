package jp.yakuba.platform.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.arc.Arc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.isolation.ScreensOfARoom;
import jp.yakuba.platform.room.Room;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every screen of a room is worked by keyboard alone; each room has a test that extends this. The screens are those of
 * {@code isolation/endpoints.txt}, of what the room says there is; a screen of something else breaks the test unless the room
 * says that it is not opened.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Requirement("001/2.3.2")
public abstract class KeyboardOfARoom {

    /** User id of who works there. */
    protected static final String USER = "keys";

    private final TestAccounts accounts;
    private final Room room;
    private final Map<String, String> helps = new HashMap<>();
    private final Map<String, Seen> seen = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    private Page page;

    /** Works in a municipality that nobody else uses, as somebody with every role. */
    protected KeyboardOfARoom(String municipalityCode, Room room) {
        this.accounts = new TestAccounts(municipalityCode);
        this.room = room;
    }

    /** Puts into the municipality what there is to be seen; once. */
    protected void settle(TestAccounts accounts) {}

    /** The ids of what there is to be seen, by the names used in the examples. */
    protected Map<String, String> has() {
        return Map.of();
    }

    /** Endpoints of screens that are not opened, as they show what there is none of. */
    protected Set<String> unopened() {
        return Set.of();
    }

    /** Paths of screens besides: those that look otherwise, asked for something else. */
    protected List<String> more() {
        return List.of();
    }

    /** Not before all tests: then nothing is served yet. */
    @BeforeEach
    void sitDown() {
        if (browser != null) {
            return;
        }
        settle(accounts);
        browser = Browser.start();
        var terminal = browser.terminal(accounts.sessionCookie(USER, Role.values()));
        page = terminal.newPage();
    }

    @AfterAll
    void standUp() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void every_screen_of_the_room_is_opened() {
        assertThat(opened().missing()).as("there is nothing to show on them").isEmpty();
    }

    private ScreensOfARoom opened() {
        return new ScreensOfARoom(room, has(), unopened());
    }

    @Test
    @Requirement("001/2.3.2#1")
    void the_tab_key_reaches_every_control_leaves_it_again_and_the_focus_is_always_seen() {
        assertThat(seen(Seen::unreached)).isEmpty();
    }

    @Test
    void a_screen_of_the_navigation_opens_with_the_focus_on_its_first_field_or_row() {
        var first = new TreeMap<String, List<String>>();
        open(navigated(), screen -> first.put(screen, text(page.evaluate(Probe.FIRST_FAULT))));

        assertThat(first).isNotEmpty();
        assertThat(wrong(first.keySet().stream(), screen -> first.getOrDefault(screen, List.of())))
                .isEmpty();
    }

    @Test
    @Requirement("001/2.3.2#1")
    void every_key_that_a_screen_shows_works_on_it() {
        assertThat(seen(Seen::dead)).isEmpty();
    }

    @Test
    @Requirement("001/10.5#2")
    void the_help_key_leads_to_help_that_is_there() {
        assertThat(seen(Seen::withoutHelp)).isEmpty();
    }

    /** What is wrong with one screen: what the tab key does not reach, which keys do nothing, what has no help. */
    private record Seen(List<String> unreached, List<String> dead, List<String> withoutHelp) {}

    /** Each screen is opened once for all that is looked at; in this order, since from the second on no click does anything. */
    private Map<String, List<String>> seen(Function<Seen, List<String>> faults) {
        if (seen.isEmpty()) {
            open(screens(), screen -> seen.put(screen, new Seen(unreached(page), dead(page), withoutHelp(page))));
        }
        assertThat(seen).isNotEmpty();
        return wrong(seen.keySet().stream(), screen -> faults.apply(Objects.requireNonNull(seen.get(screen))));
    }

    private void open(Stream<String> screens, Consumer<String> look) {
        screens.distinct().forEach(screen -> {
            var answer = page.navigate(Browser.address(screen));
            assertThat(answer.status()).as(screen).isEqualTo(200);
            look.accept(screen);
        });
    }

    private static Map<String, List<String>> wrong(Stream<String> screens, Function<String, List<String>> faultsOf) {
        var faults = new TreeMap<String, List<String>>();
        screens.forEach(screen -> faults.put(screen, faultsOf.apply(screen)));
        faults.values().removeIf(List::isEmpty);
        return faults;
    }

    private Stream<String> screens() {
        return Stream.concat(opened().paths(), more().stream());
    }

    private Stream<String> navigated() {
        return Arc.container().listAll(NavigationItem.class).stream()
                .map(item -> item.get().href())
                .filter(href -> href.startsWith(room.root() + "/"));
    }

    /** Once around with the key held down: the last control leads out of the page again. */
    static List<String> unreached(Page page) {
        page.locator(".skip").focus();
        var controls = ((Number) page.evaluate(Probe.WATCH_FOCUS)).intValue();
        for (var i = 0; i < controls; i++) {
            page.keyboard().down("Tab");
        }
        page.keyboard().up("Tab");
        var faults = new ArrayList<>(texts(page.evaluate(Probe.FOCUS_FAULTS)));
        texts(page.evaluate(Probe.UNVISITED)).forEach(control -> faults.add("never reached: " + control));
        return faults;
    }

    /** Nothing is done by what is pressed: the click is caught. */
    private static List<String> dead(Page page) {
        page.evaluate(Probe.CATCH_CLICKS);
        var keys = texts(page.evaluate(Probe.WATCH_KEYS));
        keys.forEach(page.keyboard()::press);
        var done = texts(page.evaluate(Probe.PRESSED));
        return IntStream.range(0, keys.size())
                .filter(i -> i >= done.size() || !keys.get(i).equals(done.get(i)))
                .mapToObj(keys::get)
                .toList();
    }

    private List<String> withoutHelp(Page page) {
        page.evaluate(Probe.CATCH_CLICKS);
        page.evaluate(Probe.NOTHING_PRESSED);
        page.keyboard().press("F1");
        var address = String.valueOf(page.evaluate(Probe.LEADS_TO));
        var place = address.replaceFirst(".*#", "");
        var help = helps.computeIfAbsent(
                address.replaceFirst("#.*", ""), at -> page.request().get(at).text());
        return address.contains("#") && help.contains("id=\"" + place + "\"")
                ? List.of()
                : List.of("no help at " + address);
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(String::valueOf).toList();
    }

    private static List<String> text(@Nullable Object fault) {
        return fault == null ? List.of() : List.of(fault.toString());
    }
}
