package app.rebound.rooms;

import app.rebound.sharing.LinkPath;
import org.springframework.stereotype.Component;

@Component
class RoomLinks implements LinkPath {

    @Override
    public String path() {
        return RoomRoutes.LINK;
    }
}
