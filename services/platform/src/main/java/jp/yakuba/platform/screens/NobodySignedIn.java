package jp.yakuba.platform.screens;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.platform.operator.Permission;

/** The viewer of a service that has no access room: sees the frame and has no rights. */
@ApplicationScoped
@DefaultBean
class NobodySignedIn implements ViewerContext {

    @Override
    public String municipalityName() {
        return "役場";
    }

    @Override
    public boolean signedIn() {
        return false;
    }

    @Override
    public String userName() {
        return "";
    }

    @Override
    public String department() {
        return "";
    }

    @Override
    public boolean may(Permission permission) {
        return false;
    }
}
