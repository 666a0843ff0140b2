package jp.yakuba.platform.screens;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jp.yakuba.platform.forms.FontState;
import jp.yakuba.platform.forms.Forms;

/**
 * Lends the character font to terminals that do not have it: without it a name is shown with other glyphs than its own.
 * The file is the unchanged one that forms print with; a terminal fetches it once and keeps it.
 */
@Path(CharacterFontScreen.PATH)
@PermitAll
class CharacterFontScreen {

    static final String PATH = "/screens/fonts/ipamjm.ttf";

    private final Forms forms;

    CharacterFontScreen(Forms forms) {
        this.forms = forms;
    }

    @GET
    public Response font() {
        return switch (forms.fontState()) {
            case FontState.Ready ready ->
                Response.ok(ready.file(), "font/ttf")
                        .header("Cache-Control", "public, max-age=31536000, immutable")
                        .build();
            case FontState.Missing missing -> throw new NotFoundException();
        };
    }
}
