package app.rebound.talk;

import app.rebound.sharing.LinkPath;
import org.springframework.stereotype.Component;

@Component
class TalkLinks implements LinkPath {

    @Override
    public String path() {
        return TalkRoutes.LINK;
    }
}
