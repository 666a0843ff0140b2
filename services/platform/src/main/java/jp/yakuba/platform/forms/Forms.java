package jp.yakuba.platform.forms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The printer of this installation, with the font that was found at start. */
@Singleton
public final class Forms {

    private final FontState fontState;
    private final FormPrinter printer;

    /**
     * @param font a font file or the directory it lies in; empty to look in the usual places
     * @param home Yakuba's directory for data; {@code ~/.yakuba} if empty
     * @param overflow what prints of a text that does not fit (standard 5.8)
     */
    @Inject
    Forms(
            @ConfigProperty(name = "yakuba.forms.font") Optional<Path> font,
            @ConfigProperty(name = "yakuba.home") Optional<Path> home,
            @ConfigProperty(name = "yakuba.forms.overflow", defaultValue = "limit") Overflow overflow) {
        this.fontState =
                FontSearch.find(font, home.orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".yakuba")));
        this.printer = FormPrinter.with(fontState, overflow);
    }

    /** With the font that lies in one of the usual places, for tools and tests that run without a configuration. */
    public static Forms installed() {
        return new Forms(Optional.empty(), Optional.empty(), Overflow.LIMIT);
    }

    /** Whether certificates can be printed with the right characters; screens warn when not. */
    public FontState fontState() {
        return fontState;
    }

    /** Prints forms; to be used by all threads. */
    public FormPrinter printer() {
        return printer;
    }
}
