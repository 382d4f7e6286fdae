package app.rebound.sharing;

import app.rebound.account.PersonId;
import app.rebound.account.PersonalData;
import org.springframework.stereotype.Component;

@Component
class ShareLinkData implements PersonalData {

    private final ShareLinkRepository links;

    ShareLinkData(ShareLinkRepository links) {
        this.links = links;
    }

    @Override
    public String section() {
        return "shareLinks";
    }

    @Override
    public Object export(PersonId person) {
        return links.findByOwnerIdOrderByCreatedAt(person.value()).stream()
                .map(ShareLinkEntity::toExport)
                .toList();
    }

    @Override
    public void erase(PersonId person) {
        links.deleteAllOf(person.value());
    }

    @Override
    public int getOrder() {
        return 40;
    }
}
