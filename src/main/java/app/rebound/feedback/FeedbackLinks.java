package app.rebound.feedback;

import app.rebound.sharing.LinkPath;
import org.springframework.stereotype.Component;

@Component
class FeedbackLinks implements LinkPath {

    @Override
    public String path() {
        return FeedbackRoutes.LINK;
    }
}
