// @generated from core by `cargo run -p bithuman-rest-tests --bin bless`. Do not edit.
'use strict';

const { call } = require('../call.js');

/**
 * Organizations: accounts that several people share. They need the plan `pro` or a higher one.
 *
 * A role that is too low, a plan that is too small and seats that are all taken are `PermissionDeniedError`s.
 */
class Organizations {
  #core;

  constructor(core) {
    this.#core = core;
  }

  /**
   * Creates an organization with you as its owner. Everyone can own one; a second one, or a short name that is
   * taken, is a `ConflictError`.
   */
  create(params, options) {
    return call(this.#core, 'organizations.create', { ...params }, options);
  }

  /** Lists the organizations that you are in, with your role in each. */
  list(options) {
    return call(this.#core, 'organizations.list', {}, options);
  }

  /** Fetches an organization. */
  get(orgId, options) {
    return call(this.#core, 'organizations.get', { orgId }, options);
  }

  /** Renames an organization. For owner and admins. A short name that is taken is a `ConflictError`. */
  update(orgId, params, options) {
    return call(this.#core, 'organizations.update', { ...params, orgId }, options);
  }

  /** Deletes an organization for good. Agents that members shared are theirs again. For the owner. */
  delete(orgId, options) {
    return call(this.#core, 'organizations.delete', { orgId }, options);
  }

  /** Makes a member the owner. The owner becomes an admin. For the owner. */
  transferOwnership(orgId, params, options) {
    return call(this.#core, 'organizations.transfer_ownership', { ...params, orgId }, options);
  }

  /** Lists the members. Those who are invited or gone are shown to owner and admins only. */
  listMembers(orgId, options) {
    return call(this.#core, 'organizations.list_members', { orgId }, options);
  }

  /**
   * Invites someone by e-mail, for 7 days. For owner and admins. Someone who is a member or invited already is a
   * `ConflictError`.
   */
  inviteMember(orgId, params, options) {
    return call(this.#core, 'organizations.invite_member', { ...params, orgId }, options);
  }

  /** Invites someone again, with a new token. For owner and admins. */
  resendInvite(orgId, memberId, options) {
    return call(this.#core, 'organizations.resend_invite', { orgId, memberId }, options);
  }

  /** Joins an organization. The account's e-mail address must be the one that was invited. */
  acceptInvite(params, options) {
    return call(this.#core, 'organizations.accept_invite', { ...params }, options);
  }

  /** Changes what a member may do. For owner and admins; only the owner may change an admin. */
  updateMember(orgId, memberId, params, options) {
    return call(this.#core, 'organizations.update_member', { ...params, orgId, memberId }, options);
  }

  /** Removes a member, or leaves. For owner and admins, and for the member itself; the owner cannot leave. */
  removeMember(orgId, memberId, options) {
    return call(this.#core, 'organizations.remove_member', { orgId, memberId }, options);
  }

  /**
   * Makes a key of the organization, which the routes of `knowledge` need. It is in this answer and nowhere
   * else. For owner and admins.
   */
  createApiKey(orgId, params, options) {
    return call(this.#core, 'organizations.create_api_key', { ...params, orgId }, options);
  }

  /** Lists the organization's keys, with their middle hidden. */
  listApiKeys(orgId, options) {
    return call(this.#core, 'organizations.list_api_keys', { orgId }, options);
  }

  /** Deletes a key of the organization. It is refused from now on. For owner and admins. */
  deleteApiKey(orgId, alias, options) {
    return call(this.#core, 'organizations.delete_api_key', { orgId, alias }, options);
  }

  /** Lists what each member spent, the most first. For owner and admins. */
  usage(orgId, options) {
    return call(this.#core, 'organizations.usage', { orgId }, options);
  }

  /**
   * Lists what happened in the organization of late, such as `inviteMember` or `deleteApiKey`. For owner and
   * admins.
   */
  auditLog(orgId, params, options) {
    return call(this.#core, 'organizations.audit_log', { ...params, orgId }, options);
  }

  /**
   * Tells how many credits the organization's owner has left. The service does not describe the form: it is
   * given as it was received.
   */
  credits(orgId, options) {
    return call(this.#core, 'organizations.credits', { orgId }, options);
  }

  /** Tells whom an agent is shared with. */
  getAgentShare(agentCode, options) {
    return call(this.#core, 'organizations.get_agent_share', { agentCode }, options);
  }

  /**
   * Shares an agent with an organization that you are in, or with no one. Sharing is for the agent's owner;
   * ending it is for every member.
   */
  setAgentShare(agentCode, params, options) {
    return call(this.#core, 'organizations.set_agent_share', { ...params, agentCode }, options);
  }
}

module.exports = { Organizations };
