package jp.yakuba.residentrecords.movement;

import java.util.stream.Stream;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.platform.contract.ContractSchemas;
import jp.yakuba.platform.contract.RecordSchemas;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Notifications in the OpenAPI document: a schema for each 異動, told apart by {@code kind}. */
public final class MovementSchemas implements ContractSchemas {

    @Override
    public void describe(RecordSchemas schemas) {
        var any = OASFactory.createSchema()
                .description("A notification of the kind of the path, or of the draft. `kind` may be left out.");
        var discriminator = OASFactory.createDiscriminator().propertyName("kind");
        var kinds = string();
        for (var procedure : Movements.registered()) {
            var kind = procedure.kind();
            var name = kind.type().getSimpleName();
            schemas.entered(name, Examiner.shape(kind), kind.japanese());
            schemas.put(name + "Body", body(kind, name));
            any.addAnyOf(RecordSchemas.ref(name + "Body"));
            discriminator.addMapping(kind.code(), "#/components/schemas/" + name + "Body");
            kinds.addEnumeration(kind.code());
        }
        schemas.put("MovementKind", kinds);
        schemas.put("MovementState", states());
        schemas.put("MovementBody", any.discriminator(discriminator));
    }

    /** Examples lie in the folder of their movement. */
    @Override
    public Stream<String> parts() {
        return Movements.registered().stream()
                .map(procedure -> procedure.getClass().getPackageName());
    }

    private static Schema body(MovementKind kind, String name) {
        return RecordSchemas.closed(OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addRequired("notification")
                .addProperty("kind", OASFactory.createSchema().constValue(kind.code()))
                .addProperty("notification", RecordSchemas.ref(name))
                .addProperty("passedAlerts", RecordSchemas.ref("PassedAlerts")));
    }

    private static Schema states() {
        var states = string();
        Stream.of(DraftState.values())
                .filter(state -> state != DraftState.REJECTED)
                .map(DraftState::code)
                .forEach(states::addEnumeration);
        return states;
    }

    private static Schema string() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
