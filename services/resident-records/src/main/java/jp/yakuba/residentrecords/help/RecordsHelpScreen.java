package jp.yakuba.residentrecords.help;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.movement.Movements;
import jp.yakuba.residentrecords.movement.procedure.Procedure;

/** One page with a section for each screen; the screens lead to their section by F1, in a tab of its own. */
@Path("/resident-records/help")
@Authenticated
@Requirement("001/10.5")
class RecordsHelpScreen {

    @CheckedTemplate(basePath = "help")
    static class Templates {
        /** @param movements the sections of the movements, each from its folder */
        static native TemplateInstance help(List<String> movements);

        private Templates() {}
    }

    @GET
    public TemplateInstance show() {
        return Templates.help(
                Movements.registered().stream().map(Procedure::help).toList());
    }
}
