package app.rebound.talk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MessageRepository extends JpaRepository<MessageEntity, UUID> {

    /** What {@code reader} may read, oldest first: everything sent, and their own drafts. */
    @Query(
            """
            select m from MessageEntity m
            where m.conversationId in :conversations
              and (m.sentAt is not null or m.author = :reader)
            order by m.writtenAt, m.id
            """)
    List<MessageEntity> readable(Collection<UUID> conversations, Author reader);

    Optional<MessageEntity> findByIdAndConversationId(UUID id, UUID conversation);

    @Query("select m.conversationId from MessageEntity m where m.id = :id")
    Optional<UUID> conversationOf(UUID id);

    @Query(
            """
            select m from MessageEntity m
            where m.conversationId = :conversation and m.author = :author and m.sentAt is null
            """)
    List<MessageEntity> drafts(UUID conversation, Author author);

    @Modifying
    @Query(
            """
            delete from MessageEntity m
            where m.conversationId = :conversation and m.author = :author and m.sentAt is null
            """)
    void deleteDrafts(UUID conversation, Author author);
}
