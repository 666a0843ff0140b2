package jp.yakuba.platform.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Looks for the character font: where it is configured, in Yakuba's own directory, then in the system's usual places. */
final class FontSearch {

    static final String FILE_NAME = "ipamjm.ttf";

    private static final Logger LOG = Logger.getLogger(FontSearch.class);
    private static final int DEPTH = 4;

    private FontSearch() {}

    /**
     * Finds the font.
     *
     * @param configured a font file or a directory that holds {@value #FILE_NAME}; then no other place is looked at
     * @param home Yakuba's directory for data
     */
    static FontState find(Optional<Path> configured, Path home) {
        var places = configured.map(List::of).orElseGet(() -> usualPlaces(home));
        return places.stream()
                .flatMap(place -> fontIn(place).stream())
                .filter(FontSearch::isUsable)
                .findFirst()
                .<FontState>map(FontState.Ready::new)
                .orElse(FontState.Missing.NOTICE);
    }

    static List<Path> usualPlaces(Path home) {
        var user = Path.of(System.getProperty("user.home", "."));
        var places = new ArrayList<Path>();
        places.add(home.resolve("fonts"));
        places.add(user.resolve(".local/share/fonts"));
        places.add(user.resolve(".fonts"));
        places.add(user.resolve("Library/Fonts"));
        places.add(Path.of("/usr/share/fonts/truetype/ipamj"));
        places.add(Path.of("/usr/local/share/fonts"));
        places.add(Path.of("/usr/share/fonts"));
        places.add(Path.of("/Library/Fonts"));
        for (String variable : new String[] {"LOCALAPPDATA", "WINDIR"}) {
            var directory = System.getenv(variable);
            if (directory != null) {
                places.add(Path.of(directory, variable.equals("WINDIR") ? "Fonts" : "Microsoft/Windows/Fonts"));
            }
        }
        return places;
    }

    private static Optional<Path> fontIn(Path place) {
        if (Files.isRegularFile(place)) {
            return Optional.of(place);
        }
        if (!Files.isDirectory(place)) {
            return Optional.empty();
        }
        try (var files = Files.find(place, DEPTH, (path, attributes) -> isFont(path))) {
            return files.sorted().findFirst();
        } catch (IOException | UncheckedIOException e) {
            LOG.warnf("cannot look for fonts in %s: %s", place, e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isFont(Path path) {
        return path.getFileName().toString().toLowerCase(Locale.ROOT).equals(FILE_NAME);
    }

    private static boolean isUsable(Path file) {
        try {
            MappedFont.open(file);
            return true;
        } catch (IOException e) {
            LOG.warnf("%s cannot be used for forms: %s", file, e.getMessage());
            return false;
        }
    }
}
