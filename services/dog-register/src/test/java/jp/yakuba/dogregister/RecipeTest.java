package jp.yakuba.dogregister;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * This room is what services/NEW-BUSINESS.md says, to the letter: whoever writes down its blocks has what the other tests
 * build, start and try. With {@code -Dyakuba.recipe=write} the blocks are renewed from the files.
 */
class RecipeTest {

    private static final Path ROOM = Path.of("");
    private static final Path RECIPE = Path.of("../NEW-BUSINESS.md");
    private static final Pattern BLOCK =
            Pattern.compile("(?m)^`([^`\\n]+)`\\n```([a-z]*)\\n(.*?)^```$", Pattern.DOTALL);

    @Test
    void every_block_of_the_recipe_is_a_file_of_this_room() throws IOException {
        if ("write".equals(System.getProperty("yakuba.recipe"))) {
            renew();
        }
        assertThat(blocks()).isNotEmpty().allSatisfy((file, text) -> assertThat(ROOM.resolve(file))
                .content()
                .isEqualTo(text));
    }

    @Test
    void the_recipe_leaves_no_file_of_this_room_out() throws IOException {
        assertThat(blocks().keySet()).containsExactlyInAnyOrderElementsOf(files());
    }

    private static List<String> files() throws IOException {
        try (var source = Files.walk(Path.of("src"))) {
            return Stream.concat(
                            Stream.of("pom.xml", "../../api-specs/findings/dog-register.csv"),
                            source.filter(Files::isRegularFile)
                                    .filter(file -> !file.endsWith("RecipeTest.java"))
                                    .map(Path::toString))
                    .toList();
        }
    }

    private static Map<String, String> blocks() throws IOException {
        var blocks = new TreeMap<String, String>();
        BLOCK.matcher(Files.readString(RECIPE)).results().forEach(block -> blocks.put(block.group(1), block.group(3)));
        return blocks;
    }

    private static void renew() throws IOException {
        var renewed = new StringBuilder();
        var blocks = BLOCK.matcher(Files.readString(RECIPE));
        while (blocks.find()) {
            var file = blocks.group(1);
            blocks.appendReplacement(
                    renewed,
                    Matcher.quoteReplacement("`%s`\n```%s\n%s```"
                            .formatted(file, blocks.group(2), Files.readString(ROOM.resolve(file)))));
        }
        Files.writeString(RECIPE, blocks.appendTail(renewed));
    }
}
