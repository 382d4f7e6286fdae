package app.rebound.applications;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ApplicationSettingsRepository extends JpaRepository<ApplicationSettingsEntity, UUID> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from ApplicationSettingsEntity s where s.ownerId = :owner")
    Optional<ApplicationSettingsEntity> lock(UUID owner);
}
